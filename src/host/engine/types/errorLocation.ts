import { memberLocation } from "./defineType";
import { HostError } from "./hostError";

/** Runs a member; a refusal without a location gets that member's. */
export function atMember<R>(typeName: string, wireName: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HostError) || error.location !== null) throw error;
    throw new HostError(error.code, error.message, memberLocation(typeName, wireName));
  }
}
