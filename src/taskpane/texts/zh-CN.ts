import { anomalies } from "./zh-CN/anomalies";
import { changes } from "./zh-CN/changes";
import { choices } from "./zh-CN/choices";
import { common, fieldNames } from "./zh-CN/common";
import { customers } from "./zh-CN/customers";
import { dedupe } from "./zh-CN/dedupe";
import { followUps } from "./zh-CN/followUps";
import { home } from "./zh-CN/home";
import { imports } from "./zh-CN/imports";
import { problems } from "./zh-CN/problems";
import { reports } from "./zh-CN/reports";
import { reviews } from "./zh-CN/reviews";
import { rfmRules } from "./zh-CN/rfmRules";
import { schemeRules } from "./zh-CN/schemeRules";
import { adopt, templates } from "./zh-CN/setup";
import { splits } from "./zh-CN/splits";
import { structure } from "./zh-CN/structure";
import { tiering } from "./zh-CN/tiering";
import { tierSteps } from "./zh-CN/tierSteps";
import { whatIf } from "./zh-CN/whatIf";

/** Every word of the pane in Chinese; its shape is what the other language must fill. */
export const zhCN = {
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

export type Texts = typeof zhCN;
