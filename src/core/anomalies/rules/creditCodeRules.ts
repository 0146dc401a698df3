import type { Rule } from "../rule/rule";
import { creditCodeCheck } from "./creditCodes/creditCodeCheck";
import { creditCodeForm } from "./creditCodes/creditCodeForm";
import { creditCodeTidy } from "./creditCodes/creditCodeTidy";
import { oldRegistrationNumber } from "./creditCodes/oldRegistrationNumber";
import { organisationCodeCheck } from "./creditCodes/organisationCodeCheck";

/** How codes of the tax office are written. */
export const creditCodeRules: readonly Rule[] = [
  creditCodeForm,
  creditCodeCheck,
  organisationCodeCheck,
  creditCodeTidy,
  oldRegistrationNumber,
];
