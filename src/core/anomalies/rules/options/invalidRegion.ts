import { words } from "../../../sheets/words";
import { textAt } from "../../cells/textAt";
import { localPlaces } from "../../places/localPlaces";
import { regionFault, regionHits } from "../../places/regionFault";
import { regionHint } from "../../places/regionHint";
import { holdsSalesAreas, regionReadAt, regionsOf } from "../../places/regions";
import { writtenRegion } from "../../places/regionWriting";
import { columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { problemWords } from "../../rule/problemWords";
import type { Rule } from "../../rule/rule";

export const invalidRegion: Rule = {
  id: "invalid-region",
  catalogue: "E02",
  severity: "error",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: ["customers"],
    anyOf: [["customers.region", "customers.province", "customers.city", "customers.district"]],
  },
  words: {
    "zh-CN": {
      title: "地区无效",
      reason:
        "没有这个地方，或上下级不相符，按地区统计会漏掉。简称、斜杠、旧地名都认得，不算错；片区、街道等小地名只作提示。",
      example: "火星市、安徽省遂宁市、华东",
      fix: "改为真实的省市区。",
    },
    "en-US": {
      title: "Invalid region",
      reason:
        "There is no such place, or the levels do not belong together. Short and former names are understood; quarters and villages are only remarked.",
      example: "安徽省遂宁市",
      fix: "Enter the real province, city and district.",
    },
  },
  find: ({ customers }) => {
    const areas = holdsSalesAreas(customers);
    const local = localPlaces(customers);
    const isFault = (read: Parameters<typeof regionFault>[0]) => {
      const fault = regionFault(read);
      return fault !== null && !(areas && fault.problem === "vague-region");
    };
    return [
      ...regionHits(customers, (read, text) => isFault(read) && !local.has(text)),
      ...regionHits(customers, (read, text) => isFault(read) && local.has(text), "info"),
    ];
  },
  explain: (book, _context, hit, language) => {
    const { customers } = book;
    const regions = regionsOf(customers);
    const fault = regionFault(regionReadAt(regions, hit.row));
    const why = fault === null ? null : problemWords(fault);
    const value = textAt(columnAt(book, hit), hit.row);
    const place = regions?.column.field === "region" ? regionHint(customers, hit.row) : null;
    const hint = place === null ? null : writtenRegion(customers, place);
    return explained(
      language,
      words(
        `地区「${value}」${why?.["zh-CN"] ?? "无法识别"}${hint === null ? "" : `，建议「${hint}」`}`,
        `Region “${value}”: ${why?.["en-US"] ?? "not understood"}${hint === null ? "" : `; perhaps ${hint}`}`,
      ),
      guess(hint),
    );
  },
};
