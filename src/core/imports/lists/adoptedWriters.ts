import type { Dictionaries } from "../../sheets/dictionaries";
import type { Language } from "../../sheets/words";
import type { AdoptedList } from "./adoptedList";
import { type AdoptedWriter, adoptedWriter } from "./adoptedWriter";

/** A writer learns from every cell of its list, and is made once a list, with a column for notes or without. */
export function adoptedWriters(
  dictionaries: Dictionaries,
  language: Language,
): (list: AdoptedList, addNotes: boolean) => AdoptedWriter {
  const plain = new WeakMap<AdoptedList, AdoptedWriter>();
  const noting = new WeakMap<AdoptedList, AdoptedWriter>();
  return (list, addNotes) => {
    const known = addNotes ? noting : plain;
    const writer = known.get(list) ?? adoptedWriter(list, dictionaries, language, addNotes);
    known.set(list, writer);
    return writer;
  };
}
