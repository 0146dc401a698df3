import { Field, Select, Slider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Indicator, indicators, type Scheme } from "../../../core/tiering/scheme/scheme";
import { Disclosure } from "../../components/layout/Disclosure";
import { Section } from "../../components/layout/Section";
import { useFold } from "../../components/layout/useFold";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { percent } from "../../texts/format";
import { tierWord } from "../words/tierWord";
import { OtherWeights } from "./OtherWeights";
import {
  kindOf,
  lineOf,
  rangeOfLine,
  schemeKinds,
  startingSchemes,
  weightShare,
  withKind,
  withLine,
  withWeight,
} from "./schemeEdits";

interface Props {
  readonly scheme: Scheme;
  readonly onChange: (scheme: Scheme) => void;
}

/** The scheme, its weights and its lines, each under the thumb. */
export function SchemeSliders({ scheme, onChange }: Props): ReactNode {
  const { whatIf } = useTexts();
  const kind = kindOf(scheme);
  return (
    <>
      <Field label={whatIf.scheme}>
        <Select
          style={{ minWidth: 0 }}
          onChange={(_, { value }) => {
            const chosen = schemeKinds.find((each) => each === value);
            if (chosen) onChange(withKind(scheme, chosen));
          }}
          value={kind}
        >
          {schemeKinds.map((each) => (
            <option key={each} value={each}>
              {whatIf.schemes[each]}
            </option>
          ))}
        </Select>
      </Field>
      {scheme.pareto === null && <Weights onChange={onChange} scheme={scheme} />}
      <Lines onChange={onChange} scheme={scheme} />
    </>
  );
}

function Weights({ scheme, onChange }: Props): ReactNode {
  const styles = useSurfaces();
  const { fold } = useFold();
  const { whatIf } = useTexts();
  const start = startingSchemes[kindOf(scheme)].weights;
  const usual = indicators.filter((each) => (start[each] ?? 0) > 0);
  const others = indicators.filter((each) => !usual.includes(each));
  const sliders = (list: readonly Indicator[]) =>
    list.map((each) => <Weight indicator={each} key={each} onChange={onChange} scheme={scheme} />);
  return (
    <Section title={whatIf.weights}>
      <div className={styles.stack}>
        {sliders(usual)}
        {others.length > 0 && (
          <Disclosure label={whatIf.moreIndicators}>
            <div className={fold}>{sliders(others)}</div>
          </Disclosure>
        )}
        <OtherWeights onChange={onChange} scheme={scheme} />
      </div>
    </Section>
  );
}

const wholeWeight = 100;

function Weight({ scheme, indicator, onChange }: Props & { readonly indicator: Indicator }): ReactNode {
  const { language } = usePane();
  const { whatIf } = useTexts();
  const share = percent(language, weightShare(scheme, indicator));
  return (
    <Field label={whatIf.weight(whatIf.indicators[indicator], share)}>
      <Slider
        max={wholeWeight}
        min={0}
        onChange={(_, { value }) => onChange(withWeight(scheme, indicator, value))}
        value={scheme.weights[indicator] ?? 0}
      />
    </Field>
  );
}

function Lines({ scheme, onChange }: Props): ReactNode {
  const styles = useSurfaces();
  const { language } = usePane();
  const { whatIf, common } = useTexts();
  const lines = ["core", "potential"] as const;
  return (
    <Section title={whatIf.lines}>
      <div className={styles.stack}>
        {lines.map((line) => {
          const value = lineOf(scheme, line);
          const shown = scheme.pareto === null ? String(value) : percent(language, value / 100);
          return (
            <Field key={line} label={whatIf.line(tierWord(line, scheme, common.tiers), shown)}>
              <Slider
                {...rangeOfLine(scheme, line)}
                onChange={(_, { value: moved }) => onChange(withLine(scheme, line, moved))}
                value={value}
              />
            </Field>
          );
        })}
      </div>
    </Section>
  );
}
