import type { Rule } from "../rule/rule";
import { digitsLost } from "./lostValues/digitsLost";
import { formulaError } from "./lostValues/formulaError";
import { garbledText } from "./lostValues/garbledText";
import { idCardNumber } from "./lostValues/idCardNumber";
import { mergedId } from "./lostValues/mergedId";
import { placeholder } from "./lostValues/placeholder";
import { testRecord } from "./lostValues/testRecord";

/** Cells that hold no value any more, or none they may hold: these first, for nothing else can be said of them. */
export const lostValueRules: readonly Rule[] = [
  mergedId,
  formulaError,
  digitsLost,
  garbledText,
  idCardNumber,
  testRecord,
  placeholder,
];
