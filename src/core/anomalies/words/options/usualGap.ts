import { isPlaceholder } from "../../../values/text/placeholders";
import { isOften } from "./listWords";

/** A dash is how people leave a cell blank; nothing is chosen. */
const dash = /^[-–—]+$/;
/** By judgement: less often it is somebody who did not know what to choose. */
const fewestOfGap = 10;

/** NA in one cell of a hundred is how the list says that nothing is known. */
export function isUsualGap(text: string, count: number, filled: number): boolean {
  if (dash.test(text.trim())) return true;
  return count >= fewestOfGap && isOften(count, filled) && isPlaceholder(text, "text");
}
