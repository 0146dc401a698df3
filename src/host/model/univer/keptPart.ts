import type { KeptByModel } from "../workbookModel";
import { type Book, emit } from "./book/book";
import { removeName, setName } from "./names/names";

/** What the model keeps beside the cells: names, charts and what add-ins store in the file. */
export function keptPart(book: Book): KeptByModel {
  const { parts } = book;
  return {
    names: () => parts.names,
    setName: (name) => setName(book, name),
    removeName: (name, sheetId) => removeName(book, name, sheetId),
    charts: () => parts.charts,
    setChart: (chart) => {
      parts.charts = [...parts.charts.filter((each) => each.id !== chart.id), chart];
      book.show(chart.sheetId, "charts");
      emit(book, { kind: "chart", chartId: chart.id });
    },
    removeChart: (chartId) => {
      const gone = parts.charts.find((each) => each.id === chartId);
      parts.charts = parts.charts.filter((each) => each !== gone);
      if (gone !== undefined) book.show(gone.sheetId, "charts");
      emit(book, { kind: "chart", chartId });
    },
    settings: () => Object.fromEntries(parts.settings),
    setSetting: (key, json) => put(parts.settings, key, json),
    customProperties: () => Object.fromEntries(parts.customProperties),
    setCustomProperty: (key, value) => put(parts.customProperties, key, value),
    customXmlParts: () => [...parts.customXmlParts].map(([id, xml]) => ({ id, xml })),
    setCustomXmlPart: (id, xml) => put(parts.customXmlParts, id, xml),
    state: () => parts.state,
    setState: (change) => {
      parts.state = { ...parts.state, ...change };
    },
  };
}

function put<T>(map: Map<string, T>, key: string, value: T | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}
