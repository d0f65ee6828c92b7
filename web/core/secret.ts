/** Names of fields that hold a key: `api_key`, `accessToken`, `Authorization`; not `token_normalization` or `max_tokens`. */
const NAMED_SECRET =
  /^(?:.*_)?(?:(?:api|access|secret|private|auth|bearer)_?(?:key|token)|token|secret|passw(?:or)?d|passphrase|authorization|bearer|credentials?|client_secret)$/u;

/** Forms that the well-known services give their keys. */
const SECRET_FORM =
  /^(?:Bearer\s+)?(?:sk-|sk_|pk_|rk_|hf_|gh[pousr]_|github_pat_|glpat-|r8_|xox[abpr]-|AIza|AKIA|eyJ)[\w.-]{16,}$/u;

/** Whether a field of this name usually holds a key, however its words are joined. */
export function namesSecret(name: string): boolean {
  const words = name.replace(/([a-z0-9])([A-Z])/gu, '$1_$2').replace(/[\s.-]+/gu, '_');
  return NAMED_SECRET.test(words.toLowerCase());
}

/** Whether a field holds a key, by its name or by its form. */
export const isSecret = (name: string, value: unknown): boolean =>
  typeof value === 'string' && value !== '' && (namesSecret(name) || looksSecret(value));

/** Whether a text has the form of a key of a well-known service. */
export const looksSecret = (text: string): boolean => text.length < 4096 && SECRET_FORM.test(text.trim());
