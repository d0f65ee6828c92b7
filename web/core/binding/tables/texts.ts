/** Names under which encoders take their text. All that a node has are given the same text. */
export const textInputs = [
  'text',
  'prompt',
  'text_g',
  'text_l',
  'clip_l',
  'clip_g',
  't5xxl',
  'llama',
  'bert',
  'mt5xl',
  'user_prompt',
];

/** Encoders whose text inputs are named otherwise, or differ by side. */
export const encoderTexts: Record<string, { positive: string[]; negative: string[] }> = {
  WanVideoTextEncode: { positive: ['positive_prompt'], negative: ['negative_prompt'] },
  WanVideoTextEncodeCached: { positive: ['positive_prompt'], negative: ['negative_prompt'] },
  ImpactWildcardEncode: {
    positive: ['wildcard_text', 'populated_text'],
    negative: ['wildcard_text', 'populated_text'],
  },
};

/** Pairs of texts that one node holds for both sides, such as loaders that encode by themselves. */
export const pairedTexts = [
  ['positive_prompt', 'negative_prompt'],
  ['positive', 'negative'],
  ['text_positive', 'text_negative'],
  ['prompt', 'negative_prompt'],
] as const;

/** Encoder classes without a `clip` link are told by this. */
export const encodes = /encode/iu;

/** Nodes that hold one text: class to the input that holds it. */
export const textSources: Record<string, string[]> = {
  PrimitiveString: ['value'],
  PrimitiveStringMultiline: ['value'],
  PrimitiveNode: ['value'],
  String: ['value', 'String'],
  'String Literal': ['string'],
  StringConstant: ['string'],
  StringConstantMultiline: ['string'],
  'Text Multiline': ['text'],
  'Text _O': ['text'],
  'CR Text': ['text'],
  'CR Prompt Text': ['prompt'],
  'ttN text': ['text'],
  'easy positive': ['positive'],
  'easy negative': ['negative'],
  JjkText: ['text'],
  Textbox: ['text'],
  ShowText: ['text'],
  'ShowText|pysssss': ['text'],
  ETN_Parameter: ['default'],
  SwarmInputText: ['value'],
  ComfyUIDeployExternalText: ['default_value'],
  ComfyUIDeployExternalTextAny: ['default_value'],
  ComfyUIDeployExternalTextSingleLine: ['default_value'],
};

/** Nodes that join texts: class to the inputs that are joined. */
export const textJoins: Record<string, string[]> = {
  StringConcatenate: ['string_a', 'string_b'],
  JoinStrings: ['string1', 'string2'],
  'Text Concatenate': ['text_a', 'text_b', 'text_c', 'text_d'],
  'Text Concatenate (JPS)': ['text1', 'text2', 'text3', 'text4', 'text5'],
  'CR Text Concatenate': ['text1', 'text2'],
  ConcatText: ['text1', 'text2'],
  'StringFunction|pysssss': ['text_a', 'text_b', 'text_c'],
  'ttN concat': ['text1', 'text2', 'text3'],
  'easy promptConcat': ['prompt1', 'prompt2'],
};

/** Nodes that choose or change words of one text by rules: what goes in is not letter for letter what comes out. */
export const textChanges: Record<string, string[]> = {
  ImpactWildcardProcessor: ['wildcard_text', 'populated_text'],
  DPRandomGenerator: ['text'],
  CaseConverter: ['string'],
  StringTrim: ['string'],
  StringSubstring: ['string'],
  RegexReplace: ['string'],
  'Text Find and Replace': ['text'],
};

/** Nodes in which a model writes anew what it is given; told by class, or else by name. */
export const textModels: Record<string, string[]> = {
  TextGenerate: ['prompt'],
  TextGenerateLTX2Prompt: ['prompt'],
  OllamaGenerate: ['prompt'],
  OllamaGenerateV2: ['prompt'],
  OpenAIChatNode: ['prompt'],
  GeminiNode: ['prompt'],
};
export const textModelNames =
  /text.?gen|\bllm|llm\b|LLM|enhanc|gpt|ollama|gemini|claude|openai|prompt.?(gen|rewrit|writ|expan)|rewrit|chat|caption|florence|joy.?caption|vlm/u;
export const textModelInputs = [
  'prompt',
  'user_prompt',
  'text',
  'string',
  'instruction',
  'question',
  'query',
  'input',
];
