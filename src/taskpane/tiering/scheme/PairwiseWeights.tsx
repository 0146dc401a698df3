import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Slider,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import {
  pairsOf,
  placeOfRatio,
  timesAt,
  tolerableRatio,
  weighPairwise,
} from "../../../core/tiering/scheme/pairwise";
import type { Indicator, Scheme } from "../../../core/tiering/scheme/scheme";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { percent } from "../../texts/format";
import { startingPlaces, withPairwise } from "./weightEdits";

const useStyles = makeStyles({
  ends: { display: "flex", justifyContent: "space-between", gap: "8px" },
  // Neither end is more than the other: nothing is filled.
  rail: {
    backgroundImage: "none",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

interface Props {
  readonly scheme: Scheme;
  /** At least two. */
  readonly compared: readonly Indicator[];
  readonly onChange: (scheme: Scheme) => void;
}

const furthest = 8;

/** Weights from comparing two indicators at a time; the pair that contradicts the others is named. */
export function PairwiseWeights({ scheme, compared, onChange }: Props): ReactNode {
  const styles = useSurfaces();
  const { language } = usePane();
  const { schemeRules, whatIf } = useTexts();
  const [places, setPlaces] = useState(() => startingPlaces(scheme, compared));
  const result = weighPairwise(compared.length, places.map(timesAt));
  const nameOf = (at: number) => whatIf.indicators[compared[at] ?? "monetary"];
  const weights = result.weights.map((weight, i) => `${nameOf(i)} ${percent(language, weight)}`).join(" · ");
  return (
    <div className={styles.stack}>
      <span className={styles.muted}>{schemeRules.pairsLead}</span>
      {pairsOf(compared.length).map(([first, second], k) => (
        <Comparison
          first={nameOf(first)}
          key={`${first} ${second}`}
          onChange={(place) => setPlaces(places.map((each, i) => (i === k ? place : each)))}
          place={places[k] ?? 0}
          second={nameOf(second)}
        />
      ))}
      <span>{schemeRules.outcome(weights)}</span>
      <Agreement nameOf={nameOf} result={result} />
      <Button
        onClick={() => onChange(withPairwise(scheme, compared, result.weights))}
        size="small"
        style={{ alignSelf: "flex-start" }}
      >
        {schemeRules.useWeights}
      </Button>
    </div>
  );
}

interface ComparisonProps {
  readonly first: string;
  readonly second: string;
  /** Above 0 the first matters more. */
  readonly place: number;
  readonly onChange: (place: number) => void;
}

/** Two indicators at the ends of a slider. */
function Comparison({ first, second, place, onChange }: ComparisonProps): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { schemeRules } = useTexts();
  return (
    <div>
      <Field label={sayPlace(schemeRules, first, second, place)}>
        <Slider
          max={furthest}
          min={-furthest}
          onChange={(_, { value }) => onChange(0 - value)}
          rail={{ className: styles.rail }}
          value={0 - place}
        />
      </Field>
      <div aria-hidden={true} className={mergeClasses(styles.ends, surfaces.muted)}>
        <span>{first}</span>
        <span>{second}</span>
      </div>
    </div>
  );
}

interface AgreementProps {
  readonly result: ReturnType<typeof weighPairwise>;
  readonly nameOf: (at: number) => string;
}

/** Whether the comparisons agree, and the pair to look at first where they do not. */
function Agreement({ result, nameOf }: AgreementProps): ReactNode {
  const styles = useSurfaces();
  const { schemeRules } = useTexts();
  const { ratio, worst, weights } = result;
  if (weights.length <= 2) return null;
  const said = schemeRules.ratio(ratio.toFixed(2));
  if (ratio <= tolerableRatio || worst === null)
    return (
      <span className={styles.muted}>
        {schemeRules.consistent} {said}
      </span>
    );
  const [first, second] = worst.pair;
  const [more, less, times] =
    worst.implied >= 1 ? [first, second, worst.implied] : [second, first, 1 / worst.implied];
  const chosen = sayPlace(schemeRules, nameOf(first), nameOf(second), placeOfRatio(worst.times, 1));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {schemeRules.contradiction(nameOf(more), nameOf(less), chosen, times.toFixed(1))} {said}
      </MessageBarBody>
    </MessageBar>
  );
}

/** A place on the slider in words. */
function sayPlace(
  words: ReturnType<typeof useTexts>["schemeRules"],
  first: string,
  second: string,
  place: number,
): string {
  if (place === 0) return words.alike(first, second);
  return place > 0 ? words.times(first, second, 1 + place) : words.times(second, first, 1 - place);
}
