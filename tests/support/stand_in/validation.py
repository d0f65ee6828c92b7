"""Checks a posted graph as ComfyUI does: the same error types, at the same level, for the same causes."""

from dataclasses import dataclass, field

from .nodes.spec import NODES, known, resolved

CASTS = {"INT": int, "FLOAT": float, "STRING": str, "BOOLEAN": bool}


@dataclass
class Verdict:
    error: dict | None = None
    outputs: list[str] = field(default_factory=list)
    node_errors: dict = field(default_factory=dict)


def problem(kind: str, message: str, details: str = "", **extra_info) -> dict:
    return {"type": kind, "message": message, "details": details, "extra_info": extra_info}


def validate(prompt: dict, only: list[str] | None, host) -> Verdict:
    """Which output nodes can run, and what is wrong with the others. Converts widget values in place."""
    classes = known(host)
    for node_id, entry in prompt.items():
        if entry.get("class_type") not in classes:
            return Verdict(_unknown_class(node_id, entry, host))
    wanted = [i for i in prompt if NODES[prompt[i]["class_type"]].output_node and (only is None or i in only)]
    if not wanted:
        return Verdict(problem("prompt_no_outputs", "Prompt has no outputs"))
    check = _Check(prompt, host)
    verdict = Verdict()
    for node_id in wanted:
        if check.output(node_id):
            verdict.outputs.append(node_id)
        else:
            _report(verdict.node_errors, check.found, prompt, node_id)
    if not verdict.outputs:
        reasons = [e for entry in verdict.node_errors.values() for e in entry["errors"]]
        details = "\n".join(f"{e['message']}: {e['details']}" for e in reasons)
        verdict.error = problem(
            "prompt_outputs_failed_validation", "Prompt outputs failed validation", details
        )
    return verdict


def _unknown_class(node_id: str, entry: dict, host) -> dict:
    class_type = entry.get("class_type")
    title = entry.get("_meta", {}).get("title", class_type)
    old = host.age.unknown_class == "invalid_prompt"
    message = f"Node '{title}' not found. Its pack may not be installed."
    if old:
        message = f"Cannot execute because node {class_type} does not exist."
    info = {"node_id": node_id, "class_type": class_type, "node_title": title}
    return problem(host.age.unknown_class, message, f"Node ID '#{node_id}'", **({} if old else info))


def _report(node_errors: dict, found: dict[str, list], prompt: dict, output: str) -> None:
    for node_id, errors in found.items():
        if errors:
            fresh = {"errors": errors, "dependent_outputs": [], "class_type": prompt[node_id]["class_type"]}
            node_errors.setdefault(node_id, fresh)["dependent_outputs"].append(output)


class _Check:
    """One walk over a graph: `found` holds each visited node's own errors, `valid` whether it can run."""

    def __init__(self, prompt: dict, host):
        self.prompt = prompt
        self.host = host
        self.found: dict[str, list[dict]] = {}
        self.valid: dict[str, bool] = {}

    def output(self, node_id: str) -> bool:
        try:
            return self.node(node_id, [])
        except Exception as error:
            kind = type(error).__name__
            message = "Exception when validating node"
            self._fail(
                node_id, problem("exception_during_validation", message, str(error), exception_type=kind)
            )
            return False

    def node(self, node_id: str, path: list[str]) -> bool:
        if node_id in self.valid:
            return self.valid[node_id]
        if node_id in path:
            return self._cycle(path[path.index(node_id) :])
        kind = NODES[self.prompt[node_id]["class_type"]]
        inputs = self.prompt[node_id]["inputs"]
        errors: list[dict] = []
        below = True
        for name, spec in {**kind.required, **kind.optional}.items():
            if name in inputs:
                config = resolved(spec, self.host)
                below &= self._input(node_id, name, config, kind.check is not None, errors, path)
            elif name in kind.required:
                errors.append(
                    problem("required_input_missing", "Required input is missing", name, input_name=name)
                )
        if below and not errors and kind.check and (wrong := kind.check(inputs, self.host)):
            name = wrong.partition(" - ")[0]
            errors.append(
                problem("custom_validation_failed", "Custom validation failed", wrong, input_name=name)
            )
        errors = self.found.get(node_id, []) + errors
        self.found[node_id] = errors
        self.valid[node_id] = below and not errors
        return self.valid[node_id]

    def _input(self, node_id, name, config, own_check, errors, path) -> bool:
        """Checks one input; its errors go to `errors`. False when a node that it links to cannot run."""
        value = self.prompt[node_id]["inputs"][name]
        info = {"input_name": name, "input_config": config, "received_value": value}
        if isinstance(value, list):
            return self._link(node_id, name, config, value, errors, path, info)
        if isinstance(value, dict) and "__value__" in value:
            value = value["__value__"]
        kind, limits = config
        try:
            value = CASTS[kind](value) if isinstance(kind, str) and kind in CASTS else value
        except (TypeError, ValueError) as error:
            message = f"Cannot convert an input value to {kind}"
            errors.append(problem("invalid_input_type", message, f"{name}, {value}, {error}", **info))
            return True
        self.prompt[node_id]["inputs"][name] = value
        if not own_check:
            _limits(name, value, kind, limits, info, errors)
        return True

    def _link(self, node_id, name, config, value, errors, path, info) -> bool:
        if len(value) != 2:
            errors.append(problem("bad_linked_input", "A link must be [node_id, slot_index]", name, **info))
            return True
        # A link to a missing node or slot raises here, as in ComfyUI; whoever walked to this node tells it.
        received = NODES[self.prompt[value[0]]["class_type"]].outputs[value[1]]
        if received != config[0] and "*" not in (received, config[0]):
            details = f"{name}, received_type({received}) mismatch input_type({config[0]})"
            more = {**info, "received_type": received, "linked_node": value}
            errors.append(problem("return_type_mismatch", "Linked types do not match", details, **more))
            return True
        try:
            return self.node(value[0], [*path, node_id])
        except Exception as error:
            more = {"input_name": name, "exception_type": type(error).__name__, "linked_node": value}
            message = "Exception when validating inner node"
            self._fail(value[0], problem("exception_during_inner_validation", message, str(error), **more))
            return False

    def _cycle(self, ring: list[str]) -> bool:
        details = " -> ".join([*ring, ring[0]])
        for node_id in ring:
            info = {"node_id": node_id, "cycle_nodes": ring}
            self._fail(node_id, problem("dependency_cycle", "Dependency cycle detected", details, **info))
        return False

    def _fail(self, node_id: str, error: dict) -> None:
        self.found.setdefault(node_id, []).append(error)
        self.valid[node_id] = False


def _limits(name, value, kind, limits, info, errors) -> None:
    if "min" in limits and value < limits["min"]:
        message = f"Value {value} smaller than min of {limits['min']}"
        errors.append(problem("value_smaller_than_min", message, name, **info))
    elif "max" in limits and value > limits["max"]:
        message = f"Value {value} bigger than max of {limits['max']}"
        errors.append(problem("value_bigger_than_max", message, name, **info))
    elif isinstance(kind, list) or kind == "COMBO":
        options = kind if isinstance(kind, list) else limits["options"]
        if value not in options:
            long = len(options) > 20
            shown = f"(list of length {len(options)})" if long else str(options)
            info = {**info, "input_config": None if long else info["input_config"]}
            details = f"{name}: {value!r} not in {shown}"
            errors.append(problem("value_not_in_list", "Value not in list", details, **info))
