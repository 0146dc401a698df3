import type { Rule } from "./rule/rule";
import { contactRules } from "./rules/contactRules";
import { creditCodeRules } from "./rules/creditCodeRules";
import { dateRules } from "./rules/dateRules";
import { dealRules } from "./rules/dealRules";
import { habitRules } from "./rules/habitRules";
import { historyRules } from "./rules/historyRules";
import { identityRules } from "./rules/identityRules";
import { lostValueRules } from "./rules/lostValueRules";
import { missingRules } from "./rules/missingRules";
import { numberRules } from "./rules/numberRules";
import { optionRules } from "./rules/optionRules";
import { profileRules } from "./rules/profileRules";
import { referenceRules } from "./rules/referenceRules";
import { standingRules } from "./rules/standingRules";
import { statisticsRules } from "./rules/statisticsRules";
import { structureRules } from "./rules/structureRules";
import { textRules } from "./rules/textRules";
import { timelinessRules } from "./rules/timelinessRules";
import { uniquenessRules } from "./rules/uniquenessRules";

/**
 * All rules. Their order is their precedence where several accuse one cell (see fold.ts): what destroys a value
 * first, then gaps, formats, lists, regions and tidying; then what a value means beside others.
 */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...lostValueRules,
  ...missingRules,
  ...identityRules,
  ...contactRules,
  ...creditCodeRules,
  ...dateRules,
  ...numberRules,
  ...optionRules,
  ...textRules,
  ...profileRules,
  ...historyRules,
  ...dealRules,
  ...standingRules,
  ...referenceRules,
  ...uniquenessRules,
  ...timelinessRules,
  ...statisticsRules,
  ...habitRules,
];
