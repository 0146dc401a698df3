import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { marks } from "../../cells/cellMarks";
import { explained } from "../../rule/explained";
import { codeFields, markedHits, tidiedCell } from "../../rule/kinds/textTidying";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const invisibleCharacters: Rule = {
  id: "invisible-characters",
  catalogue: "J03",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "含不可见字符",
      reason: "零宽字符看不见，却让编号和名称匹配不上。",
      example: "C2024（零宽）0501001",
      fix: "去掉不可见字符。",
    },
    "en-US": {
      title: "Invisible characters",
      reason: "Zero-width characters break matching without being seen.",
      example: "C2024(zero width)0501001",
      fix: "Remove them.",
    },
  },
  find: (book) =>
    roles.flatMap((role) =>
      markedHits(tableOf(book, role), marks.invisible, () => true).map((hits) =>
        codeFields.has(tableOf(book, role).columns[hits.column ?? 0]?.field ?? "text")
          ? { ...hits, severity: "warning" as const }
          : hits,
      ),
    ),
  explain: (book, _context, hit, language) =>
    explained(
      language,
      words("含不可见字符，查找会对不上", "Invisible characters; lookups will fail"),
      tidiedCell(book, hit),
    ),
};
