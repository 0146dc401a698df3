import { anomalies } from "./en-US/anomalies";
import { changes } from "./en-US/changes";
import { choices } from "./en-US/choices";
import { common, fieldNames } from "./en-US/common";
import { customers } from "./en-US/customers";
import { dedupe } from "./en-US/dedupe";
import { followUps } from "./en-US/followUps";
import { home } from "./en-US/home";
import { imports } from "./en-US/imports";
import { problems } from "./en-US/problems";
import { reports } from "./en-US/reports";
import { reviews } from "./en-US/reviews";
import { rfmRules } from "./en-US/rfmRules";
import { schemeRules } from "./en-US/schemeRules";
import { adopt, templates } from "./en-US/setup";
import { splits } from "./en-US/splits";
import { structure } from "./en-US/structure";
import { tiering } from "./en-US/tiering";
import { tierSteps } from "./en-US/tierSteps";
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
  rfmRules,
  schemeRules,
  followUps,
  customers,
  reports,
  reviews,
  changes,
  imports,
  templates,
  choices,
  splits,
  structure,
  adopt,
  problems,
};
