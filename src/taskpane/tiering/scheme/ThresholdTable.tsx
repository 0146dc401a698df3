import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Thresholds } from "../../../core/tiering/assigning/freezeThresholds";
import { type Indicator, indicators, type Scheme } from "../../../core/tiering/scheme/scheme";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import { allRise, keptBound, shownBound, withBound } from "./thresholdEdits";

const useStyles = makeStyles({
  bounds: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "4px 8px" },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly fixed: Thresholds;
  readonly scheme: Scheme;
  readonly onChange: (scheme: Scheme) => void;
}

/** The bounds of every indicator with a weight, to be read and changed. */
export function ThresholdTable({ fixed, scheme, onChange }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { whatIf } = useTexts();
  const shown = indicators.filter((each) => (scheme.weights[each] ?? 0) > 0 && fixed[each] !== undefined);
  return (
    <div className={surfaces.stack}>
      <span className={surfaces.muted}>{whatIf.thresholdsLead}</span>
      {!allRise(fixed) && <span className={styles.fault}>{whatIf.notRising}</span>}
      {shown.map((indicator) => (
        <div key={indicator}>
          <span>{`${whatIf.indicators[indicator]} (${whatIf.units[indicator]})`}</span>
          <div className={styles.bounds}>
            {(fixed[indicator] ?? []).map((bound, level) => (
              <Bound
                bound={bound}
                indicator={indicator}
                // biome-ignore lint/suspicious/noArrayIndexKey: the four levels never change places
                key={level}
                level={level}
                onChange={(kept) => onChange(withBound(scheme, indicator, level, kept))}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

interface BoundProps {
  readonly indicator: Indicator;
  /** 0…3. */
  readonly level: number;
  readonly bound: number;
  readonly onChange: (bound: number) => void;
}

/** One bound; what was typed stays as it was typed while it means what is kept. */
function Bound({ indicator, level, bound, onChange }: BoundProps): ReactNode {
  const { whatIf } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = shownBound(indicator, bound);
  const change = (text: string) => {
    setTyped(text);
    if (text.trim() !== "" && Number.isFinite(Number(text))) onChange(keptBound(indicator, Number(text)));
  };
  return (
    <Input
      aria-label={whatIf.bound(whatIf.indicators[indicator], level + 2)}
      inputMode="decimal"
      onBlur={() => setTyped(null)}
      onChange={(_, { value }) => change(value)}
      size="small"
      step="any"
      style={{ minWidth: 0 }}
      type="number"
      value={typed ?? String(shown)}
    />
  );
}
