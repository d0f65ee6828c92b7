/** What ComfyUI says is wrong with an input of a node, but for a model that is not there. */
export const nodeErrors = [
  'required_input_missing',
  'bad_linked_input',
  'return_type_mismatch',
  'invalid_input_type',
  'value_smaller_than_min',
  'value_bigger_than_max',
  'custom_validation_failed',
  'exception_during_inner_validation',
  'exception_during_validation',
  'dependency_cycle',
  'invalid_dynamic_input',
  'something_new',
];
