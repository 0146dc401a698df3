import type { Field } from "../../sheets/fields";
import { readRegion } from "../../values/places/readRegion";
import type { Region } from "../../values/places/region";
import { valueIn } from "../../values/text/reading";
import type { Option, SeenColumn } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";

/** Share of the places read that must be of the one level. */
const mostly = 0.7;
/** Share of places below which a column is none of them. */
const hardlyAny = 0.3;
/** Places needed to tell. */
const fewest = 4;

/**
 * 县市区 beside 地市 holds counties alone, 城市, 区县 or State/Region whole chains of divisions: which part of a place a
 * column names is told by its cells.
 */
export function settlePlaces(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
): readonly (Option | null)[] {
  const has = (fields: readonly Field[]) =>
    options.some((option) => option?.field != null && fields.includes(option.field));
  const beside = options.some(
    (option, i) =>
      (option?.field === "city" || option?.field === "district") &&
      (columns[i]?.profile.share("region") ?? 0) >= mostly,
  );
  return options.map((option, i) => {
    const column = columns[i];
    if (option === null || column === undefined || column.known !== undefined) return option;
    if (option.field === "region" && beside && isTerritory(column)) return null;
    if (option.field === "region" && has(["city", "province"]) && !has(["district"]))
      return namesCounties(column) ? { ...option, field: "district" } : option;
    if (
      option.field === "orderStatus" &&
      namesState(column) &&
      !has(["province"]) &&
      has(["city", "postcode"])
    )
      return { ...option, field: "province" };
    const isChain = option.field === null ? undefined : holdChains[option.field];
    if (isChain === undefined || has(divisions.filter((field) => field !== option.field))) return option;
    return namesChains(column, isChain) ? { ...option, field: "region" } : option;
  });
}

/** State beside City or Postal Code is where the goods go, not how far the order is. */
function namesState({ heading }: SeenColumn): boolean {
  return foldHeading(heading).bare === "state";
}

/** 片区 beside 地市 over 鲁西 or LX is how we share out the country, not where the customer is. */
function isTerritory({ profile }: SeenColumn): boolean {
  return profile.filled >= fewest && profile.share("region") < hardlyAny;
}

/** Names of counties without the city they lie in; those that several cities have are read as either. */
function namesCounties(column: SeenColumn): boolean {
  const texts = textsOf(column);
  const alone = texts.filter((text) => {
    const read = readRegion(text);
    const place = read.reading === "ambiguous" ? read.candidates[0] : valueIn(read);
    return place?.district !== undefined && text.length <= longestName;
  });
  return texts.length >= fewest && alone.length >= texts.length * mostly;
}

/** 喀喇沁左翼蒙古族自治县 is the longest but few; 昌江黎族自治县 and shorter ones are the rest. */
const longestName = 7;

const opensWith = (text: string, place: string | undefined): boolean =>
  place !== undefined && text.startsWith(place.slice(0, 2));

const hasProvince = (text: string, { province }: Region): boolean => opensWith(text, province);

/** Under 区县 成都市锦江区 says more than the district, and under 乡镇 仙桃市张沟镇 does. */
const hasMore = (text: string, place: Region): boolean =>
  opensWith(text, place.city) || hasProvince(text, place) || place.rest !== "";

/** 地址 over 广东省广州市海珠区 and no street says where a customer is, and not how to get there. */
const endsWithDivision = (text: string, place: Region): boolean =>
  place.rest === "" && hasProvince(text, place);

type IsChain = (text: string, place: Region) => boolean;

const divisions: readonly Field[] = ["region", "province", "city", "district"];
/** Columns that may hold whole chains of divisions where no other names a part of the place, and what makes a chain of them. */
const holdChains: Readonly<Partial<Record<Field, IsChain>>> = {
  address: endsWithDivision,
  province: hasProvince,
  city: hasProvince,
  district: hasMore,
};

function namesChains(column: SeenColumn, isChain: IsChain): boolean {
  const texts = textsOf(column);
  const chains = texts.filter((text) => {
    const place = valueIn(readRegion(text));
    return place?.district !== undefined && isChain(text, place);
  });
  return texts.length >= fewest && chains.length >= texts.length * mostly;
}

function textsOf({ profile }: SeenColumn): readonly string[] {
  return profile.cells.flatMap((cell) =>
    typeof cell === "string" && cell.trim() !== "" ? [cell.trim()] : [],
  );
}
