import type { ReactNode } from "react";
import type { Currencies } from "../../core/tiering/exchange";
import type { Scheme } from "../../core/tiering/scheme";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/useTexts";
import { NumberField } from "./NumberField";
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
  const base = currencies.base ?? "";
  return (
    <div className={styles.stack}>
      <span className={styles.muted}>{whatIf.ratesLead(base)}</span>
      {currencies.others.map(({ currency, rows }) => {
        const rate = scheme.rates[currency];
        return (
          <NumberField
            hint={rate === undefined ? whatIf.noRate(rows) : whatIf.rateHint(rows)}
            key={currency}
            label={whatIf.rate(currency)}
            onChange={(value) => onChange(withRate(scheme, currency, value))}
            unit={base}
            value={rate ?? null}
          />
        );
      })}
    </div>
  );
}
