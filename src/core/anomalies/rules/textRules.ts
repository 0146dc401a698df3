import type { Rule } from "../rule/rule";
import { bracketStyle } from "./text/bracketStyle";
import { formulaLikeText } from "./text/formulaLikeText";
import { fullWidth } from "./text/fullWidth";
import { innerSpace } from "./text/innerSpace";
import { invisibleCharacters } from "./text/invisibleCharacters";
import { lineBreak } from "./text/lineBreak";
import { mixedScripts } from "./text/mixedScripts";
import { outerSpace } from "./text/outerSpace";

/** Marks, blanks and brackets to tidy. */
export const textRules: readonly Rule[] = [
  invisibleCharacters,
  formulaLikeText,
  outerSpace,
  innerSpace,
  fullWidth,
  bracketStyle,
  lineBreak,
  mixedScripts,
];
