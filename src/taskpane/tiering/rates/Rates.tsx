import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RateSource } from "../../../core/tiering/rates/bookRates";
import type { Currencies, CurrencyUse } from "../../../core/tiering/rates/exchange";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { formatSerial } from "../../../core/values/dates/serialDay";
import { NumberField } from "../../components/inputs/NumberField";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import type { Texts } from "../../texts/zh-CN";
import { DatedRates } from "./DatedRates";
import { datedRatesOf, withDatedRates, withNextRate, withRate } from "./rateEdits";

/** Banks quote rates in so many figures; a thousandth moves no tier. */
const shownFigures = 5;

interface Props {
  readonly currencies: Currencies;
  readonly scheme: Scheme;
  /** Day of the run, "YYYY-MM-DD". */
  readonly asOf: string;
  readonly onChange: (scheme: Scheme) => void;
}

/** What one unit of each foreign currency is worth, always or from a day on; a deal counts once its day has a rate. */
export function Rates({ currencies, ...props }: Props): ReactNode {
  const styles = useSurfaces();
  const { whatIf } = useTexts();
  const base = currencies.base ?? "";
  return (
    <div className={styles.stack}>
      <span className={styles.muted}>{whatIf.ratesLead(base)}</span>
      {currencies.others.map((use) => (
        <CurrencyRates base={base} key={use.currency} use={use} {...props} />
      ))}
    </div>
  );
}

interface CurrencyProps extends Omit<Props, "currencies"> {
  readonly base: string;
  readonly use: CurrencyUse;
}

function CurrencyRates({ base, use, scheme, asOf, onChange }: CurrencyProps): ReactNode {
  const { whatIf, schemeRules } = useTexts();
  const { currency, rows, inBook } = use;
  const rate = scheme.rates[currency] ?? null;
  const steps = datedRatesOf(scheme, currency);
  const first = Math.min(...steps.map(({ from }) => from));
  const untyped = inBook ? whatIf.bookRateHint(rows, sourceText(inBook, whatIf)) : whatIf.noRate(rows);
  const always = rate === null ? untyped : whatIf.rateHint(rows);
  const firstDay = first > 0 ? formatSerial(first) : "";
  const hint = steps.length === 0 ? always : schemeRules.rateBefore(firstDay, inBook !== undefined);
  return (
    <>
      <NumberField
        hint={hint}
        label={whatIf.rate(currency)}
        onChange={(value) => onChange(withRate(scheme, currency, value))}
        unit={base}
        value={rate}
      />
      <DatedRates
        currency={currency}
        onChange={(next) => onChange(withDatedRates(scheme, currency, next))}
        steps={steps}
        unit={base}
      />
      <Button
        onClick={() => onChange(withNextRate(scheme, currency, asOf))}
        size="small"
        style={{ alignSelf: "flex-start" }}
      >
        {schemeRules.addRate(currency, steps.length > 0)}
      </Button>
    </>
  );
}

/** Where the workbook itself says what a currency is worth. */
function sourceText(source: RateSource, { bookRates }: Texts["whatIf"]): string {
  if (source.kind === "converted") return bookRates.converted(source.heading);
  const about = String(Number(source.about.toPrecision(shownFigures)));
  if (source.kind === "column") return bookRates.column(source.heading, about);
  const { sheet, count, early } = source;
  const before = early ? bookRates.early(early.rows, formatSerial(early.begins)) : "";
  return (count > 1 ? bookRates.sheetByDay : bookRates.sheet)(sheet, about) + before;
}
