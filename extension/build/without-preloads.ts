/** What is imported on demand is on this machine: nothing of it is fetched before. */
export function withoutPreloads() {
  return {
    name: 'without-preloads',
    load: {
      order: 'pre' as const,
      handler: (id: string) =>
        id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
    },
  };
}
