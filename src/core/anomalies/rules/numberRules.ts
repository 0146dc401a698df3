import type { Rule } from "../rule/rule";
import { amountAsText } from "./numbers/amountAsText";
import { goodsCodeCheck } from "./numbers/goodsCodeCheck";
import { numberAsText } from "./numbers/numberAsText";
import { oddCode } from "./numbers/oddCode";
import { satisfactionOutOfRange } from "./numbers/satisfactionOutOfRange";
import { textAmongNumbers } from "./numbers/textAmongNumbers";
import { unreadableAmount } from "./numbers/unreadableAmount";
import { unreadableSize } from "./numbers/unreadableSize";

/** How sums and figures are written. */
export const numberRules: readonly Rule[] = [
  unreadableAmount,
  amountAsText,
  numberAsText,
  textAmongNumbers,
  oddCode,
  satisfactionOutOfRange,
  unreadableSize,
  goodsCodeCheck,
];
