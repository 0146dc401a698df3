import { asMeant } from "../../values/places/placeMeant";
import { readAddress } from "../../values/places/readRegion";
import type { Region } from "../../values/places/region";
import { valueIn } from "../../values/text/reading";
import type { ReadingContext } from "../source/sourceColumn";
import { type Answers, placeQuestionId } from "./importChoice";

/** The places an ambiguous text may mean. */
export function placesOf(text: string): readonly Region[] {
  const read = readAddress(text);
  return read.reading === "ambiguous" ? read.candidates : [];
}

/** Answers name a place by its division code; what was said on the page of columns counts where nothing else was. */
export function placeMeantBy(sheet: string, answers: Answers): ReadingContext["placeMeant"] {
  return ({ column, places }, text) => {
    const code = answers[placeQuestionId(sheet, column, text)];
    if (code !== undefined) return placesOf(text).find((place) => place.code === code) ?? null;
    const read = readAddress(text);
    // Only a doubt is settled: what is no place at all stays as it is.
    return read.reading === "ambiguous" ? (valueIn(asMeant(read, text, places)) ?? null) : null;
  };
}
