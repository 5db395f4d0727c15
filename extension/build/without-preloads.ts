/** Removes the preloading of modules that are imported on demand: they are on this machine. */
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
