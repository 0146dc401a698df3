import { words } from "../../../sheets/words";
import type { Region } from "../../../values/places/region";
import type { Read } from "../../../values/text/reading";
import { stopsAtProvinces } from "../../places/localPlaces";
import { regionHits, sellsAbroad } from "../../places/regionFault";
import { regionHint } from "../../places/regionHint";
import { missingLevel, regionAt, regionIn, regionsOf } from "../../places/regions";
import { writtenRegion } from "../../places/regionWriting";
import { explained, guess } from "../../rule/explained";
import { hintsIfUsual } from "../../rule/hintsIfUsual";
import type { Rule } from "../../rule/rule";

export const incompleteRegion: Rule = {
  id: "incomplete-region",
  catalogue: "B06",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], anyOf: [["customers.region", "customers.province", "customers.city"]] },
  words: {
    "zh-CN": {
      title: "地区只填到省",
      reason: "不知道在哪个城市，无法安排拜访和分区统计。",
      example: "广东省",
      fix: "补上市和区县。",
    },
    "en-US": {
      title: "Region stops at the province",
      reason: "Without a city no visit can be planned.",
      example: "广东省",
      fix: "Add city and district.",
    },
  },
  find: ({ customers }) => {
    const severity = stopsAtProvinces(customers) ? "info" : undefined;
    const isOpen = (read: Read<Region>) => missingLevel(read) === "city";
    const isCountry = (read: Read<Region>) => isTaiwan(regionIn(read)) && sellsAbroad(customers);
    return hintsIfUsual(customers, [
      ...regionHits(customers, (read) => isOpen(read) && !isCountry(read), severity),
      ...regionHits(customers, (read) => isOpen(read) && isCountry(read), "info"),
    ]);
  },
  explain: ({ customers }, _context, hit, language) => {
    const province = regionAt(regionsOf(customers), hit.row)?.code ?? "";
    const hint = regionHint(customers, hit.row);
    const isInside = hint?.code.startsWith(province) && hint.code !== province;
    const suggestion = hint !== null && isInside ? writtenRegion(customers, hint) : null;
    return explained(
      language,
      words(
        `地区只填到省${suggestion === null ? "" : `，建议「${suggestion}」`}`,
        `Only the province is given${suggestion === null ? "" : `; perhaps ${suggestion}`}`,
      ),
      regionsOf(customers)?.column.field === "region" ? guess(suggestion) : null,
    );
  },
};

/** 台湾 beside 日本 and Germany: exporters keep it as they keep the countries they sell to. */
function isTaiwan(region: Region | undefined): boolean {
  return region?.code.startsWith("71") ?? false;
}
