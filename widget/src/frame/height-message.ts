/** The name of the messages between the framed page and the page around it. */
export const HEIGHT = 'espoo-values-height';

/**
 * From the frame to the page around it: how high the frame's content is, in CSS pixels. The other way, without a height:
 * the page asks to be told again.
 */
export interface HeightMessage {
  readonly type: typeof HEIGHT;
  readonly height?: number;
}
