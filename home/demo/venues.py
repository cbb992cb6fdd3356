from home.demo.content import Place

VENUES = [
    Place(
        "The Reading Room",
        "Church Lane",
        "Denhithe",
        "FN1 2DH",
        "Use the blue door at the side, under the lamp. There is no step, and it opens by itself if you "
        "press the round plate.\n\nThe 39 bus stops outside. There are ten spaces in the car park "
        "behind, two of them wide; please leave the one by the bottle bank, somebody may be getting up "
        "their courage in it.\n\nHearing loop, strongest on the window side. Toilet for wheelchair users by "
        "the kitchen. Half the lights can stay off.",
        "https://reading-room.example.org/",
    ),
    Place(
        "Crowmere Village Hall",
        "Main Road",
        "Crowmere St Peter",
        "FN4 7CP",
        "Opposite the church. The front has three steps and a rail; the ramp is round the left side, past "
        "the bins, and the door there sticks, so knock.\n\nThe 39 stops at the church, two minutes away on "
        "a level pavement. Parking in front.\n\nNo hearing loop yet. The toilet for wheelchair users is "
        "also where the badminton nets live.",
    ),
    Place(
        "The Pump House",
        "Lode Bank",
        "Tillery End",
        "FN6 3PH",
        "Look for the chimney; you can see it for miles. Turn off at the chapel and keep the water on "
        "your left. Satnav takes you to a field.\n\nWe run a minibus from Denhithe market place for our own "
        "days. Level parking on grit, twenty metres from the door.\n\nOne step at the front with a portable "
        "ramp, wide doors, and a lift to the upper room. Hearing loop in the big room. There is a quiet "
        "room with a sofa. Assistance dogs are welcome, and so is Minister.",
        "https://pump-house.example.org/",
    ),
    Place(
        "Long Drove Allotments",
        "Long Drove",
        "Denhithe",
        "FN1 9LD",
        "Come in by the white gate and go left at the water butts. Plot 14 has the blue shed and the "
        "bunting.\n\nThe main path is concrete and takes a wheelchair; the paths between the beds do not, "
        "but two beds are raised and stand beside the concrete. Compost toilet with a rail. Wear shoes "
        "you don’t care about.",
    ),
]
