import { grouped } from "../../sheets/grouped";
import type { Language, Words } from "../../sheets/words";
import type { Cluster, Evidence } from "../clusters/duplicates";
import { nameSentences } from "./nameSentences";
import { otherSentences, valueSentences } from "./otherSentences";
import { placeSentences } from "./placeSentences";
import { reachSentences } from "./reachSentences";

const secondSentences = Object.entries(nameSentences).map(([key, words]): readonly [string, Words] => [
  key.replace("name.", "secondName."),
  words,
]);
const sentences: Readonly<Record<string, Words>> = {
  ...nameSentences,
  ...Object.fromEntries(secondSentences),
  ...reachSentences,
  ...placeSentences,
  ...otherSentences,
};
const byLevel: Readonly<Record<string, Words>> = valueSentences;

const frequencyNote: Words = {
  "zh-CN": "；另有 {others} 行也是如此，证据减弱",
  "en-US": "; others that share it: {others}, so it counts for less",
};
const weakestNote: Words = {
  "zh-CN": "最弱的一环：第 {left} 行与第 {right} 行",
  "en-US": "Weakest link: rows {left} and {right}",
};

/** Numbers that count rows; a row's own number and what cells hold stay as they are. */
const counts: ReadonlySet<string> = new Set(["rows", "others"]);

/** What both rows say alike is said once. */
const twice = " / {right}";

function fill(template: string, params: Evidence["params"]): string {
  const once = params.left === params.right ? template.replace(twice, "") : template;
  return once.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? "";
    return counts.has(name) ? grouped(Number(value)) : String(value);
  });
}

/** Words for a level of a comparison, undefined where nobody wrote any. */
export function wordsOf(comparison: string, level: string): Words | undefined {
  return sentences[`${comparison}.${level}`] ?? byLevel[level];
}

/** One line of evidence as a sentence, with the note that other rows share the value. */
export function evidenceSentence(evidence: Evidence, language: Language): string {
  const words = wordsOf(evidence.comparison, evidence.level);
  const text = words === undefined ? "" : fill(words[language], evidence.params);
  return Number(evidence.params.others ?? 0) > 0
    ? text + fill(frequencyNote[language], evidence.params)
    : text;
}

/** What a line of evidence says before its values: 邮箱相同. */
export function evidenceHead({ comparison, level, params }: Evidence, language: Language): string {
  const template = wordsOf(comparison, level)?.[language] ?? "";
  const [head = ""] = template.split(language === "zh-CN" ? "：" : ": ");
  return fill(head, params);
}

/** The pair that holds a group together worst; `rowName` tells how a table row is called on its sheet. */
export function weakestSentence(
  { weakestPair: [left, right] }: Cluster,
  language: Language,
  rowName: (row: number) => string | number,
): string {
  return fill(weakestNote[language], { left: rowName(left), right: rowName(right) });
}
