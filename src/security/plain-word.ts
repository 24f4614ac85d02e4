const PLAIN_WORD = /^-{0,2}[a-z][a-z_-]{0,31}$/;

/**
 * Whether a word of the command line may be repeated in a message. Commands, tools and options are short and in lower case;
 * anything else may be the cookie, typed in the wrong place.
 */
export function isPlainWord(word: string): boolean {
  return PLAIN_WORD.test(word);
}
