# Times as they stand on posters and bus timetables here, easier to scan than "6:30 p.m.".
TIME_FORMAT = "H:i"
DATETIME_FORMAT = "j F Y, H:i"
