import { readAddress } from "../values/readRegion";
import type { Region } from "../values/region";
import { type Answers, placeQuestionId } from "./importChoice";
import type { ReadingContext } from "./sourceColumn";

/** The places an ambiguous text may mean. */
export function placesOf(text: string): readonly Region[] {
  const read = readAddress(text);
  return read.reading === "ambiguous" ? read.candidates : [];
}

/** Answers name a place by its division code. */
export function placeMeantBy(sheet: string, answers: Answers): ReadingContext["placeMeant"] {
  return ({ column }, text) => {
    const code = answers[placeQuestionId(sheet, column, text)];
    return code === undefined ? null : (placesOf(text).find((place) => place.code === code) ?? null);
  };
}
