/**
 * Whether a text is the address of something on the web, as a quick link may have it: `http` or `https`, for any other
 * scheme could run a script or open a file; and no user name or password before the server, which would be shown, synced
 * and sent with it, and makes an address look like one of another server. An address of a mailbox is none of the web.
 */
export function isWebAddress(url: string): boolean {
  // Up to the first slash no `@`; nor a space or a backslash, which browsers drop or take for a slash.
  return /^https?:\/\/[^@/?#\\\s]+([/?#]|$)/i.test(url) && URL.canParse(url);
}
