const goesWith =
  /\b(rid(es|ing|e)|rode|cycl(es|ing)|pedal\w*|(?<!\b(first|front|back|second|third|last|next|a|the) )row(s|ing)?(?! of)|paddl(es|ing)|driv(es|ing)|sail(s|ing)|gallop\w*|drift(s|ing)?|mount(s|ed|ing)|astride|steer(s|ing)?|(fl(y|ies|ying)|climb\w*|float\w*|ris(es|ing)) .*\b(balloon|basket|airship)|on horseback|(sits?|sitting|on board|travel\w*) (in|on|aboard|astride) (a|an|the|his|her|their) )\b/;

/** Whether somebody rides, rows or drives, from what is done and who does it. */
export function goes(doing: string, about = ''): boolean {
  const own = doing.toLowerCase();
  return goesWith.test(own) || (/\brac(es|ing)\b/.test(own) && /\b(cyclist|bicycle)/.test(about));
}

export const ridesAnimal = (doing: string): boolean =>
  /\b(rid(es|ing|e)|rode|gallop\w*|mount(s|ed|ing)|astride|on horseback|(into|in) the saddle|on (the|its|his|her) back)\b|\b(fl(y|ies|ying)|sit(s|ting)?|travel\w*|away|off|home|ride) on (an?|the|his|her|their) (\w+ )?(horse|pony|donkey|mule|camel|elephant|dragon|eagle|whale|bear|lion|deer|reindeer|dinosaur|swan|goose)\b/i.test(
    doing,
  );
