import { assertFirstRender, assertServerMarkup } from './checks-next.ts';
import { describeApplications } from './describe-applications.ts';

describeApplications([
  { name: 'react', built: 'dist' },
  { name: 'vue', built: 'dist' },
  { name: 'svelte', built: 'dist' },
  { name: 'angular', built: 'dist' },
  {
    name: 'next',
    built: 'out',
    isHydrated: true,
    more: [
      {
        sentence: 'a server component has the element, and its markup of the server',
        path: 'server.html',
        check: assertServerMarkup,
      },
      {
        sentence: 'what React loses at first is what the README says',
        path: 'first-render.html',
        check: assertFirstRender,
      },
    ],
  },
]);
