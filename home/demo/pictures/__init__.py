"""Pictures drawn at load time: nothing is downloaded and no binary file stands in the repository."""
