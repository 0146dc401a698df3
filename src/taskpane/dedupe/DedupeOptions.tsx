import { Checkbox, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import {
  type DedupeSettings,
  strictnesses,
  strictnessOf,
  withStrictness,
} from "../../core/dedupe/scoring/settings";
import { Disclosure } from "../components/layout/Disclosure";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { problemOf } from "../session/state/problem";

const useStyles = makeStyles({ options: { display: "flex", flexDirection: "column", padding: "4px 0" } });

/** How sure a group must be and whether branches stand alone: kept in the workbook, for everybody who opens it. */
export function DedupeOptions(): ReactNode {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { gateway, dispatch } = usePane();
  const { dedupe } = useTexts();
  const [settings, setSettings] = useState<DedupeSettings | null>(null);
  useEffect(() => {
    const tell = (error: unknown) => dispatch({ type: "notice", notice: problemOf(error) });
    gateway.dedupeSettings().then(setSettings, tell);
  }, [gateway, dispatch]);
  if (settings === null) return null;
  const change = (next: DedupeSettings) => {
    setSettings(next);
    gateway.setDedupeSettings(next).then(
      // What was found by other settings is to be found again.
      () => dispatch({ type: "edited" }),
      (error: unknown) => {
        setSettings(settings);
        dispatch({ type: "notice", notice: problemOf(error) });
      },
    );
  };
  return (
    <Disclosure label={dedupe.options}>
      <div className={styles.options}>
        <RadioGroup
          aria-label={dedupe.strictness}
          onChange={(_, { value }) => {
            const strictness = strictnesses.find((word) => word === value);
            if (strictness) change(withStrictness(settings, strictness));
          }}
          value={strictnessOf(settings) ?? ""}
        >
          {strictnesses.map((word) => (
            <Radio key={word} label={dedupe.strict[word]} value={word} />
          ))}
        </RadioGroup>
        <Checkbox
          checked={settings.separateBranches}
          label={dedupe.separateBranches}
          onChange={(_, { checked }) => change({ ...settings, separateBranches: checked === true })}
        />
        <span className={surfaces.muted}>{dedupe.optionsNote}</span>
      </div>
    </Disclosure>
  );
}
