import { type Place, routeKey } from "../state/route";
import { usePane } from "./paneContext";

/** Where somebody stood on the page shown, from an earlier visit or this one, and how to remember more of it. */
export function usePlace(): readonly [place: Place, mark: (more: Place) => void] {
  const { session, dispatch } = usePane();
  const place = session.places[routeKey(session.trail[0])] ?? {};
  return [place, (more) => dispatch({ type: "marked", place: { ...place, ...more } })];
}
