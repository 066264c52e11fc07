"""The words of the commands, as tables and patterns over folded text. Holds no reader."""

from __future__ import annotations

from flows.answers.lexicon import barred, late, spaced

PHRASES: dict[str, tuple[str, ...]] = {
    "back": tuple(
        barred(
            "back|go back|undo|previous|previous question|go back one|one back"
            "|step back|undo that|undo it|last question|back one|back please|back up"
            "|go to the previous question|take that back|take it back|scratch that"
            "|oops back|go back please|back again|revert|undo last|zurück"
        )
    ),
    "skip": tuple(
        barred(
            "skip|skip it|skip this|skip that|next|pass|skip this one|next question"
            "|next one|next please|skip please|skip question|skip the question"
            "|skip this question|move on|let's move on|lets move on|moving on"
            "|skip for now|not now skip|leave it open|leave open|leave it|pass on this"
            "|i'll pass|ill pass|i pass|later skip|weiter|skip that one|next pls|skip pls"
        )
    ),
    "dont_know": tuple(
        barred(
            "dont_know|dont know|don't know|i don't know|i dont know|dunno|idk"
            "|no idea|no clue|don't know yet|dont know yet|i have no idea"
        )
    ),
    "why": tuple(
        barred(
            "why|why tho|why though|why do u need this|why do you ask|why do u ask|why this|why that|why this question"
            "|why are you asking|why do you ask that|why do you ask this|why you ask"
            "|why ask|why does that matter|why does it matter|why is that important"
            "|why do you need that|why do you need this|why do you need to know"
            "|why do you want to know|what for|why are you asking this"
            "|why are you asking me this|why should i answer that"
        )
    ),
    "so_far": tuple(
        barred(
            "so far|so_far|sofar|what have you got so far|what have you got"
            "|what do you have|what do you have so far|what've you got|show so far"
            "|show me so far|show what you have|show me what you have"
            "|show me what you have so far|show me what you've got|what do you know"
            "|what do you know so far|summary|summary so far|show summary"
            "|show me the summary|status|where are we|where were we|recap|overview"
            "|show everything|what did i say so far|what did i say"
            "|show me what you got|what have i told you|show answers|show my answers"
        )
    ),
    "brief": tuple(
        barred(
            "brief|brief now|gimme the brief|show brief|show the brief|show me the brief|brief please"
            "|give me the brief|the brief|get brief|make the brief|just the brief"
            "|brief me|send brief|send the brief|send me the brief|brief pls|my brief"
            "|show me my brief|give me the brief now|i need the brief"
            "|i need the brief now|can i have the brief|can i get the brief"
        )
    ),
    "balance": tuple(
        barred(
            "balance|the balance|show balance|show the balance|show me the balance|both sides"
            "|show both sides|show me both sides|the scales|show the scales|break even|break-even"
        )
    ),
    "pause": tuple(
        barred(
            "pause|later|pause here|pause please|let's pause|lets pause|pause for now"
            "|continue later|i'll do it later|ill do it later|do it later"
            "|i'll continue later|ill continue later|i'll be back"
            "|ill be back|brb|not now|gotta go|got to go|have to go|i have to go"
            "|talk later|save for later|do this later|finish later|save and quit"
            "|to be continued|pause it|wait|hold on|gtg|got to run|gotta run"
        )
    ),
    "stop": tuple(
        barred(
            "stop|quit|exit|end|cancel|stop it|stop here|stop now|stop please|stop this"
            "|please stop|end session|end this|end it|abort|i'm done|im done|bye"
            "|goodbye|finish|that's it stop|stop asking|no more questions|enough"
            "|stop the session|unsubscribe"
        )
    ),
    "help": tuple(
        barred(
            "help|help me|help please|what can i do|what can you do|commands|options"
            "|how does this work|how do i use this|what can i say|what can i type|menu"
            "|hilfe|i need help|?help"
        )
    ),
    "edit": tuple(
        barred(
            "edit|edit it|edit this|edit that|edit draft|edit the draft|edit text|let me edit|let me edit it"
        )
    ),
    "change": tuple(
        barred(
            "change|change answer|change an answer|change something|change my answer"
            "|change an earlier answer|change a previous answer"
            "|change the last answer|i want to change something"
            "|i want to change an answer|correct an answer|correct something"
            "|edit an answer|edit answers|fix an answer|can i change something"
            "|can i change an answer"
        )
    ),
    "correct": tuple(
        barred(
            "that's wrong|thats wrong|that is wrong|this is wrong|wrong"
            "|no that's wrong|no thats wrong|not right|that's not right"
            "|thats not right|that's not correct|thats not correct|that's incorrect"
            "|thats incorrect|incorrect|correction|you got that wrong"
            "|you got it wrong|you misread that|you misunderstood|typo|my mistake"
            "|not what i said|that's not what i said|thats not what i said"
            "|that's not what i meant|thats not what i meant|wrong number"
        )
    ),
}
"""Whole messages, folded and without marks at the ends, by command."""

POLITE = late(
    r"^(?:(?:ok|okay|please|pls|hey|oh|sorry|um|well|can you|could you|can we"
    r"|could we|just|let's|lets)[ ,]+)+|[ ,]+(?:please|pls|thanks|thank you|thx|now|bot|for now)$"
)
CHANGE = late(
    r"/?(?:(?:please |can i |can you |could you |could i |i want to |i'd like to |let me |i need to "
    r"|i have to )?"
    r"(?:change|edit|update|correct|fix|redo|revise|set))(?: (?:the|my|their|that|this|his"
    r"|her)(?: answer (?:to|about|on|for))?)? (?:answer (?:to|about|on|for) )?(?:the )?"
    r"(?P<rest>[^\W\d_][\w&'/-]*(?: [\w&'/-]+){0,4}?)(?: ?(?:=|:| to(?= )| into(?= )"
    r"| from \S+ to(?= )) ?(?P<value>[^\n]{1,200}))?"
)
PLACES = frozenset(
    spaced(
        "baseline target goal name role date deadline amount budget price unit metric number"
        " figure currency problem buyer person"
        " driver drivers worth meeting time answer effect cost quote proof account industry kind"
        " definition alternative"
        " offering difference description term volume who when why estimate decision margin horizon value"
        " period whose reason owner minutes evidence text draft proposition opening"
    )
)
"""What can be changed: what is named must end in one of these words."""
PLAIN = frozenset(
    spaced("baseline target role deadline unit metric currency buyer driver drivers proposition")
)
"""Those that are meant even without an article ("change deadline", but not "edit time")."""
WORDED = frozenset(
    spaced(
        "name role date deadline unit metric currency problem buyer person driver meeting answer"
        " account industry kind who when"
        " whose owner reason quote alternative definition"
    )
)
"""Those whose new value may be a word instead of a figure."""
POINTED = late(r"/|[\w' ]*?\b(?:the|my|their|that|this|his|her)\b")
CORRECT = late(
    r"(?:(?:no|oops|sorry|wait|argh|ah|oh|actually|nope)[ ,.!:-]+)*"
    r"(?:i meant(?: to (?:say|write|type))?|i mean|correction|should have been|should've been"
    r"|i wanted to say|typo|meant|make (?:it|that)|change (?:it|that) to)"
    r"[ ,:=-]+(?P<value>[^\n]{1,200})"
)
ONLY_VALUE = late(
    r"(?:(?:(?:no|oops|sorry|wait|actually|nope|that's wrong|thats wrong|wrong)[ ,.!:-]+)+(?:it's|its|it is|that's"
    r"|thats|it should be|should be|that should be|make it|rather)[ :]+|(?:(?:oops|sorry|typo)[ ,.!:-]+)+)"
    r"(?P<value>[~€$£]?[0-9][^\n]{0,40})"
)
SLASH = late(r"/(?P<name>[a-z_-]{2,12})(?:@\w+)?(?: (?P<rest>[^\n]{1,200}))?")
