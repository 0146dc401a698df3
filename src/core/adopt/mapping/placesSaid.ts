import type { PlaceMeant } from "../../values/places/placeMeant";
import type { AskedPlace } from "./mapping";

/** What the user said of a column so far. Apart from the asking, which needs all divisions: the pane keeps mappings without them. */
export function placesSaid(places: readonly AskedPlace[] | undefined): readonly PlaceMeant[] {
  return (places ?? []).flatMap(({ text, code }) => (code === null ? [] : [{ text, code }]));
}
