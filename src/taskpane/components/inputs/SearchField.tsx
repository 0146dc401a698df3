import { Input } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useSurfaces } from "../surfaces";

interface Props {
  readonly label: string;
  /** What the list is narrowed to. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Said of the rows found; "" while nothing is looked for, or not found yet. */
  readonly hits: string;
}

/** Time for another key, in ms: who types on is not answered in between. */
const pause = 250;

/** Where a list is narrowed by typing; letters of an input method count once they have become characters. */
export function SearchField({ label, text, onText, hits }: Props): ReactNode {
  const styles = useSurfaces();
  const { typed, type, compose } = useTyped(text, onText);
  return (
    <div className={styles.stack} style={{ gap: 4 }}>
      <Input
        aria-label={label}
        onChange={(_, { value }) => type(value)}
        onCompositionEnd={({ currentTarget }) => compose(false, currentTarget.value)}
        onCompositionStart={({ currentTarget }) => compose(true, currentTarget.value)}
        placeholder={label}
        type="search"
        value={typed}
      />
      <span aria-live="polite" className={styles.muted}>
        {hits}
      </span>
    </div>
  );
}

function useTyped(text: string, onText: (text: string) => void) {
  const [typed, setTyped] = useState(text);
  const [composing, setComposing] = useState(false);
  const told = useRef(text);
  const tell = useRef(onText);
  useEffect(() => {
    tell.current = onText;
  });
  // Taken back from outside, by "show all"; what was told from here comes back while people type on.
  useEffect(() => {
    if (text !== told.current) setTyped(text);
    told.current = text;
  }, [text]);
  useEffect(() => {
    if (composing || typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      tell.current(typed);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, composing]);
  const compose = (now: boolean, value: string) => {
    setComposing(now);
    setTyped(value);
  };
  return { typed, type: setTyped, compose };
}
