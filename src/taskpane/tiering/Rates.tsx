import { Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Currencies } from "../../core/tiering/exchange";
import type { Scheme } from "../../core/tiering/scheme";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/useTexts";
import { withRate } from "./schemeEdits";

interface Props {
  readonly currencies: Currencies;
  readonly scheme: Scheme;
  readonly onChange: (scheme: Scheme) => void;
}

/** What one unit of each foreign currency is worth; a deal counts once its currency has a rate. */
export function Rates({ currencies, scheme, onChange }: Props): ReactNode {
  const styles = useSurfaces();
  const { whatIf } = useTexts();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const base = currencies.base ?? "";
  const change = (currency: string, text: string) => {
    setTyped((before) => ({ ...before, [currency]: text }));
    const rate = Number(text);
    onChange(withRate(scheme, currency, text.trim() !== "" && rate > 0 ? rate : null));
  };
  return (
    <div className={styles.stack}>
      <span className={styles.muted}>{whatIf.ratesLead(base)}</span>
      {currencies.others.map(({ currency, rows }) => {
        const rate = scheme.rates[currency];
        return (
          <Field
            hint={rate === undefined ? whatIf.noRate(rows) : whatIf.rateHint(rows)}
            key={currency}
            label={whatIf.rate(currency)}
          >
            <Input
              contentAfter={base}
              inputMode="decimal"
              min={0}
              onChange={(_, { value }) => change(currency, value)}
              step="any"
              style={{ minWidth: 0 }}
              type="number"
              value={typed[currency] ?? (rate === undefined ? "" : String(rate))}
            />
          </Field>
        );
      })}
    </div>
  );
}
