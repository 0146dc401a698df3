import { sections } from "../../../anomalies/findings/sections";
import { effectOn, type Suppression } from "../../../anomalies/findings/suppressions";
import { isOn } from "../../../anomalies/inspect";
import { rules } from "../../../anomalies/rules";
import type { Language } from "../../../sheets/words";
import type { RuleSection } from "./ruleViews";

/** Every rule under its section, with what people decided of it. */
export function ruleSections(
  suppressions: readonly Suppression[],
  language: Language,
): readonly RuleSection[] {
  return Object.entries(sections).map(([letter, title]) => ({
    title: title[language],
    rules: rules
      .filter(({ catalogue }) => catalogue.startsWith(letter))
      .map((rule) => {
        const effect = effectOn(rule.id, suppressions);
        const { title: name, reason, example } = rule.words[language];
        return {
          ruleId: rule.id,
          title: name,
          reason,
          example,
          severity: effect === "softened" ? "info" : rule.severity,
          on: isOn(rule, effect),
        };
      }),
  }));
}
