import type { CellValue } from "../../sheets/cell";
import { commonestFirst, timesOfEach } from "../../values/groups/timesOfEach";
import { nameInDoubt, type PlaceMeant } from "../../values/places/placeMeant";
import { readAddress } from "../../values/places/readRegion";
import { formatRegion } from "../../values/places/region";
import type { AskedPlace } from "./mapping";

/** A column of bare districts may hold dozens of such names; the most frequent are asked, an import asks the rest. */
const mostAsked = 5;

/** Names in these cells that several places bear, the most frequent first. */
export function namesInDoubt(cells: readonly CellValue[]): readonly string[] {
  const names = cells.flatMap((cell) => {
    const read = readAddress(cell);
    return read.reading === "ambiguous" ? [nameInDoubt(String(cell), read.candidates)] : [];
  });
  return commonestFirst(timesOfEach(names))
    .slice(0, mostAsked)
    .map(([name]) => name);
}

/** The names to ask of a column, and those the user answered before, also where the sample lacks them now. */
export function askedPlaces(names: readonly string[], said: readonly PlaceMeant[]): readonly AskedPlace[] {
  const all = new Set([...said.map(({ text }) => text), ...names]);
  return [...all].flatMap((text) => {
    const read = readAddress(text);
    if (read.reading !== "ambiguous") return [];
    const options = read.candidates.map((place) => ({ code: place.code, name: formatRegion(place) }));
    return [{ text, code: said.find((each) => each.text === text)?.code ?? null, options }];
  });
}
