/** Does something once the frame being made is on the screen: for what need not be in it. */
export function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
}
