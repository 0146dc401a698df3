import type { Field } from "../../../sheets/fields";
import { tidyText } from "../../../values/text/foldText";

/** "See the notes" and "as above" are no word of a list, whatever list it is. */
const pointsElsewhere =
  /^(?:详?见(?:上|下|附|备|合同|表|报价|说明|明细|名片)|看(?:表|备注|附件|合同|情况|说明)|[同如](?:上|前|左)|待补|待填|保密|随[便意缘]|不限|see |same as|ditto|as above|refer to)/i;
/** 行业1 and 其它x: one stray key behind a word. */
const strayKey = /\p{Script=Han}(?:\d+|[a-z])$/iu;
/** zz, xxx, abc, qwer: no word but keys beside or upon each other. */
const keys = /^(?:([a-z])\1+|abcd*e?|q?wer?t?y?|qaz|wsx|asdf?g?h?|zxcv?b?)$/i;

/** True for a text nobody would choose from any list: ？, asdf, 见名片, only marks. */
export function isNoWord(tidy: string): boolean {
  return /[?!]/.test(tidy) || keys.test(tidy) || pointsElsewhere.test(tidy) || !/[\p{L}\p{N}]/u.test(tidy);
}

/** Who owns a firm and how it is valued is no trade. */
const noTrade =
  /^(?:国[企有营]|央企|民[企营]|私[企营]|外[企资]|合资|个[体人]|[大新老]客户|战略客户|行业|自填|客户自填|[甲乙]方)(?:企业|客户|公司)?$/;

/** True for what may be a word of somebody's own list: no figures alone, no marks of doubt, no "see notes". */
export function isSoundWord(text: string, field: Field): boolean {
  const tidy = tidyText(text);
  if (field === "industry" && noTrade.test(tidy)) return false;
  if (
    !/\p{Script=Han}{2}|\p{L}{3}|[A-Z][/&]?[A-Z]|^[A-Z]\d{1,2}$|^\d[A-Z]$|\p{Script=Han}[A-Za-z]|\d%/u.test(
      tidy,
    )
  )
    return false;
  return !/[?!#*]/.test(tidy) && !strayKey.test(tidy) && !keys.test(tidy) && !pointsElsewhere.test(tidy);
}
