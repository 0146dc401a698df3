import type { Rule } from "../rule/rule";
import { amountFarFromUsual } from "./statistics/amountFarFromUsual";
import { amountUnusualForCustomer } from "./statistics/amountUnusualForCustomer";
import { backFilled } from "./statistics/backFilled";
import { complaintRate } from "./statistics/complaintRate";
import { copiedText } from "./statistics/copiedText";
import { extraZeros } from "./statistics/extraZeros";
import { keyboardAmount } from "./statistics/keyboardAmount";
import { manyFollowUps } from "./statistics/manyFollowUps";
import { satisfactionDrop } from "./statistics/satisfactionDrop";
import { silentCustomer } from "./statistics/silentCustomer";
import { spendingDown } from "./statistics/spendingDown";
import { zeroAmount } from "./statistics/zeroAmount";

/** What is unusual among many. */
export const statisticsRules: readonly Rule[] = [
  amountFarFromUsual,
  amountUnusualForCustomer,
  extraZeros,
  zeroAmount,
  keyboardAmount,
  spendingDown,
  silentCustomer,
  manyFollowUps,
  copiedText,
  backFilled,
  satisfactionDrop,
  complaintRate,
];
