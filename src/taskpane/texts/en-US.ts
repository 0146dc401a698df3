import { anomalies } from "./en-US/anomalies";
import { changes } from "./en-US/changes";
import { common, fieldNames } from "./en-US/common";
import { dedupe } from "./en-US/dedupe";
import { home } from "./en-US/home";
import { problems } from "./en-US/problems";
import { adopt, templates } from "./en-US/setup";
import { structure } from "./en-US/structure";
import { tierSteps } from "./en-US/tierSteps";
import { tiering } from "./en-US/tiering";
import { whatIf } from "./en-US/whatIf";
import type { Texts } from "./zh-CN";

/** Every word of the pane in English. */
export const enUS: Texts = {
  common,
  fieldNames,
  home,
  dedupe,
  anomalies,
  tiering,
  tierSteps,
  whatIf,
  changes,
  templates,
  structure,
  adopt,
  problems,
};
