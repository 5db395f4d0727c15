import type { ReactNode } from 'react';

export const metadata = { title: 'Next', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fi">
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
