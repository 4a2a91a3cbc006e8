// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Answer" => Answer;
    "AnswerEvent" => AnswerEvent;
    "Answer.Usage" => AnswerUsage;
    "Call" => Call;
    "CreateAnswer" => CreateAnswer;
    "Ended" => Ended;
    "Filter" => Filter;
    "InputItem" => InputItem;
    "Message" => Message;
    "Model" => Model;
    "SearchTool" => SearchTool;
    "Started" => Started;
    "Tool" => Tool;
    unions
    "/components/schemas/Answer/properties/box/items" => AnswerBox { "/components/schemas/Answer/properties/box/items/anyOf/0" => Number, "/components/schemas/Answer/properties/box/items/anyOf/1" => Any, };
    "/components/schemas/AnswerEvent" => AnswerEvent { "/components/schemas/AnswerEvent/oneOf/0" => AnswerStarted, "/components/schemas/AnswerEvent/oneOf/1" => AnswerEnded, };
    "/components/schemas/Tool/oneOf/1/properties/container" => CodeToolContainer { "/components/schemas/Tool/oneOf/1/properties/container/anyOf/0" => Text, "/components/schemas/Tool/oneOf/1/properties/container/anyOf/1" => Object, };
    "/components/schemas/CreateAnswer/properties/input" => CreateAnswerInput { "/components/schemas/CreateAnswer/properties/input/oneOf/0" => TextInput, "/components/schemas/CreateAnswer/properties/input/oneOf/1" => Items, };
    "/components/schemas/CreateAnswer/properties/stop" => CreateAnswerStop { "/components/schemas/CreateAnswer/properties/stop/anyOf/0" => Text, "/components/schemas/CreateAnswer/properties/stop/anyOf/1" => List, };
    "/components/schemas/Filter/properties/value" => FilterValue { "/components/schemas/Filter/properties/value/oneOf/0" => Text, "/components/schemas/Filter/properties/value/oneOf/1" => Number, "/components/schemas/Filter/properties/value/oneOf/2" => Boolean, };
    "/components/schemas/InputItem" => InputItem { "/components/schemas/InputItem/anyOf/0" => Message, "/components/schemas/InputItem/anyOf/1" => FunctionCall, };
    "/components/schemas/Tool" => Tool { "/components/schemas/Tool/oneOf/0" => Search, "/components/schemas/Tool/oneOf/1" => Code, };
}
