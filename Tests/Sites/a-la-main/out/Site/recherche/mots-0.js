digestSearch.words(0,"a:paul-riviere B\narch B\nbas D\ndeu B\nentend B\ngra B\nlien B\npaul B\npecheur B\npont D\npre D\npui B\nracont B\nrivi B\ns:carnet B\nsoulign B\ntext B\ntitr B\nvibr B\nvu D")
