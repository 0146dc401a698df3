import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { taxBases } from "../../../core/tiering/scheme/schemeOptions";
import { LineSelect } from "../../components/inputs/LineSelect";
import { NumberField } from "../../components/inputs/NumberField";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import { rateOfPercent, shownPercent, withOption, withTaxBasis } from "./optionEdits";

interface Props {
  readonly scheme: Scheme;
  readonly onChange: (scheme: Scheme) => void;
}

const bases = ["none", ...taxBases] as const;
const unmarkeds = ["unknown", ...taxBases] as const;

/** How amounts with and without tax are made comparable. */
export function TaxFields({ scheme, onChange }: Props): ReactNode {
  const styles = useSurfaces();
  const { schemeRules } = useTexts();
  const tax = scheme.options?.tax;
  return (
    <div className={styles.stack}>
      <LineSelect
        label={schemeRules.tax}
        onChange={(value) => onChange(withTaxBasis(scheme, bases.find((each) => each === value) ?? "none"))}
        options={bases.map((each) => ({ value: each, text: schemeRules.taxes[each] }))}
        value={tax?.basis ?? "none"}
      />
      {!tax && <span className={styles.muted}>{schemeRules.taxHint}</span>}
      {tax && (
        <>
          <NumberField
            label={schemeRules.rate}
            onChange={(percent) =>
              onChange(withOption(scheme, "tax", { ...tax, rate: rateOfPercent(percent) }))
            }
            unit={schemeRules.units.percent}
            value={shownPercent(tax.rate)}
          />
          <Field label={schemeRules.unmarked}>
            <Select
              onChange={(_, { value }) => {
                const unmarked = taxBases.find((each) => each === value) ?? null;
                onChange(withOption(scheme, "tax", { ...tax, unmarked }));
              }}
              style={{ minWidth: 0 }}
              value={tax.unmarked ?? "unknown"}
            >
              {unmarkeds.map((each) => (
                <option key={each} value={each}>
                  {schemeRules.unmarkeds[each]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </div>
  );
}
