import { describeApplications } from './describe-applications.ts';

describeApplications([
  { name: 'preact', built: 'dist' },
  { name: 'solid', built: 'dist' },
  { name: 'astro', built: 'dist', isHydrated: true },
  { name: 'nuxt', built: '.output/public', isHydrated: true },
]);
