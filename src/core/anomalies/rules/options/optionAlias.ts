import type { WordList } from "../../../sheets/wordList";
import { type Language, words } from "../../../sheets/words";
import { wordKey } from "../../../values/text/foldText";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained, guess, tidying } from "../../rule/explained";
import type { Explanation, Rule } from "../../rule/rule";
import { listWhere } from "../../words/options/listWhere";
import { type OptionColumn, optionColumn } from "../../words/options/optionColumn";
import { optionHits } from "../../words/options/optionHits";
import { entryMeant, listedButMarks, wordMeant } from "../../words/options/wordMeant";

export const optionAlias: Rule = {
  id: "option-alias",
  catalogue: "D03",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "同一选项的别名",
      reason: "意思看得懂，但筛选时会分成几组。",
      example: "电话沟通、致电 → 电话",
      fix: "统一为选项的写法。",
    },
    "en-US": {
      title: "Another word for an option",
      reason: "Understood, but it splits the filters.",
      example: "call, phone call",
      fix: "Write the option itself.",
    },
  },
  find: (book, context) => optionHits(book, context, "alias"),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const options = column === undefined ? null : optionColumn(column, context);
    const before = cellAt(book, hit);
    const meant = options === null ? "" : wordMeant(String(before), options);
    const after = meant === "" ? before : meant;
    if (options?.own) return ofOwnList(String(before), meant, { options, own: options.own }, language);
    return explained(
      language,
      words(`可统一为「${String(after)}」`, `Can be written ${String(after)}`),
      tidying(before, after),
    );
  },
};

/** Another word for it elsewhere need not be one for this team; what is only of the same kind may be left out of the list. */
function ofOwnList(
  text: string,
  meant: string,
  { options, own }: { readonly options: OptionColumn; readonly own: WordList },
  language: Language,
): Explanation {
  const where = listWhere(own);
  const isKnown = entryMeant(text, options) !== undefined || listedButMarks(text, options) !== undefined;
  return explained(
    language,
    isKnown
      ? words(`${where["zh-CN"]}写作「${meant}」`, `It is “${meant}” ${where["en-US"]}`)
      : words(
          `「${text}」不在${where["zh-CN"]}，也许属「${meant}」`,
          `“${text}” is not ${where["en-US"]}; perhaps it goes with “${meant}”`,
        ),
    wordKey(text) === wordKey(meant) ? tidying(text, meant) : guess(meant),
  );
}
