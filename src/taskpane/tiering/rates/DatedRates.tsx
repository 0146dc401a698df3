import { Button, Input, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { DatedRate } from "../../../core/tiering/rates/rates";
import { formatSerial, serialOfIsoDay } from "../../../core/values/dates/serialDay";
import { Icon } from "../../components/Icon";
import { NumberField } from "../../components/inputs/NumberField";
import { useTexts } from "../../session/hooks/useTexts";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "4px",
    rowGap: "4px",
    alignItems: "start",
  },
  day: { minWidth: 0 },
});

interface Props {
  readonly currency: string;
  readonly unit: string;
  readonly steps: readonly DatedRate[];
  readonly onChange: (steps: readonly DatedRate[]) => void;
}

/** Rates that begin on a day, each with its day, in the order they were put down. */
export function DatedRates({ currency, unit, steps, onChange }: Props): ReactNode {
  const put = (at: number, part: Partial<DatedRate>) =>
    onChange(steps.map((step, i) => (i === at ? { ...step, ...part } : step)));
  return steps.map((step, at) => (
    <Step
      currency={currency}
      // biome-ignore lint/suspicious/noArrayIndexKey: they have no name but their place
      key={at}
      onPut={(part) => put(at, part)}
      onRemove={() => onChange(steps.filter((_, i) => i !== at))}
      step={step}
      unit={unit}
    />
  ));
}

interface StepProps {
  readonly currency: string;
  readonly unit: string;
  readonly step: DatedRate;
  readonly onPut: (part: Partial<DatedRate>) => void;
  readonly onRemove: () => void;
}

function Step({ currency, unit, step: { from, rate }, onPut, onRemove }: StepProps): ReactNode {
  const styles = useStyles();
  const { schemeRules } = useTexts();
  const id = useId();
  const day = from > 0 ? formatSerial(from) : "";
  return (
    <div className={styles.step}>
      <div>
        <label htmlFor={id}>{schemeRules.rateFrom(currency)}</label>
        <Input
          className={styles.day}
          id={id}
          onChange={(_, { value }) => onPut({ from: value === "" ? 0 : serialOfIsoDay(value) })}
          style={{ width: "100%" }}
          type="date"
          value={day}
        />
      </div>
      <Button
        appearance="subtle"
        aria-label={schemeRules.dropRate}
        icon={<Icon name="cross" size={16} />}
        onClick={onRemove}
        size="small"
        title={schemeRules.dropRate}
      />
      <NumberField
        label={schemeRules.rateThen(currency, day)}
        onChange={(value) => onPut({ rate: value ?? 0 })}
        unit={unit}
        value={rate > 0 ? rate : null}
      />
    </div>
  );
}
